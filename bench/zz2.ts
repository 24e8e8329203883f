import { safeParseWebhookEvent } from "../src/index.js";
import { createWebhookObserver } from "../src/observe.js";
import { examples } from "../test/support/corpus.js";
const texts = examples.map(({bytes})=>new TextDecoder().decode(bytes));
const o = createWebhookObserver();
const rs=Array.from({length:2000},(_, i)=>safeParseWebhookEvent(texts[i%texts.length]));
for(let k=0;k<6;k++){ const t=process.cpuUsage(); for(let j=0;j<50;j++) for(const r of rs) o.add(r); const u=process.cpuUsage(t); console.log((u.user+u.system)/100000);}
