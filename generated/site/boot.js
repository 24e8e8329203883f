// Generated from schemas/ and src/ by npm run generate. Do not edit.
(()=>{function e(n){try{return localStorage.getItem(n)??void 0}catch{return}}document.documentElement.classList.add("scripted");var t=e("theme");t!==void 0&&(document.documentElement.dataset.theme=t);})();
