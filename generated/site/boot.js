// Generated from schemas/ and src/ by npm run generate. Do not edit.
(()=>{function r(e){return new URLSearchParams(location.search).get(e)??void 0}function n(e){try{return localStorage.getItem(e)??void 0}catch{return}}var t=document.documentElement;t.classList.add("scripted");var o=n("theme");o!==void 0&&(t.dataset.theme=o);r("form")==="delivered"&&(t.dataset.form="delivered");})();
