import { safeParseWebhookEvent } from "../src/index.js";
import { createWebhookObserver } from "../src/observe.js";
import { examples } from "../test/support/corpus.js";
const texts = examples.map(({bytes})=>new TextDecoder().decode(bytes));
const o = createWebhookObserver();
const N=2000;
function run(withO:boolean){ const t=process.cpuUsage(); for(let i=0;i<N;i++){const r=safeParseWebhookEvent(texts[i%texts.length]); if(withO) o.add(r);} const u=process.cpuUsage(t); return (u.user+u.system)/N; }
const A:number[]=[],B:number[]=[];
for(let k=0;k<150;k++){ A.push(run(false)); B.push(run(true)); }
const s=(x:number[])=>x.slice(50).sort((a,b)=>a-b);
const a=s(A),b=s(B); console.log(a[10],b[10],(b[10]!/a[10]!).toFixed(3),(b[50]!/a[50]!).toFixed(3));
