import { declare } from '../styles/colours.ts';

const rules = `
:host{display:block;--_radius:var(--bf-radius,.6em);--_s:var(--bf-space,.48em);${declare((light) => light)}}
@supports (color:light-dark(#000,#fff)){:host{${declare((light, dark) => `light-dark(${light},${dark})`)}}}
:host([hidden]),[hidden]{display:none!important}
:host(bonne-foi-advice-note){grid-column:1/-1;margin-block:.5em}
.note,.page{all:initial;color-scheme:inherit;visibility:inherit;letter-spacing:inherit;word-spacing:inherit;display:block;box-sizing:border-box;color:var(--_text);font:medium/1.55 var(--bf-font,system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif);line-height:var(--bf-line-height,1.55);font-size:var(--bf-text-size,1em);overflow-wrap:break-word;max-inline-size:var(--bf-measure,37.6em)}
.note{padding:calc(var(--_s)*1.5) calc(var(--_s)*2);border:1px solid transparent;border-radius:var(--_radius);background:var(--_advice-soft)}
.note>.title>.icon{color:var(--_advice)}
.doubtful{background:var(--_caution-soft)}
.doubtful>.title>.icon{color:var(--_caution)}
*,::before,::after{box-sizing:border-box}
:where(h1,h2,h3,h4,h5,h6,p,ul,ol){margin:0;padding:0}
:where(ul,ol){padding-inline-start:1.25em}
ul.plain{list-style:none;padding:0}
.stack,.page,.card,.plain,.search{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s)}
.page{gap:calc(var(--_s)*3);background:var(--_surface)}
.note .stack{margin-block-start:var(--_s)}
.note .stack .stack{margin:0}
.row,.chips{display:flex;flex-wrap:wrap;gap:var(--_s) calc(var(--_s)*2);align-items:center}
.chips{gap:var(--_s)}
.swap{display:grid;align-items:start}
.swap>*{grid-area:1/1;margin:0}
.ask{display:flex;flex-wrap:wrap;gap:var(--_s) calc(var(--_s)*2);align-items:center}
.note:not(.doubtful) .ask,.note:not(.answered) .kept,.doubtful .swap>.row,.answered .ask{visibility:hidden}
.icon{inline-size:1.25em;block-size:1.25em;flex:none;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round;margin-block-start:.15em}
button,input,summary{font:inherit;color:inherit;letter-spacing:inherit;word-spacing:inherit}
button{min-block-size:44px;min-inline-size:44px;padding:.3em 1em;border:1px solid var(--_line-control);border-radius:var(--_radius);background:var(--_surface);cursor:pointer}
button:hover,a:hover,summary:hover{text-decoration:underline 2px;text-underline-offset:.22em}
.title{display:flex;gap:var(--_s);inline-size:100%;padding:0;border:0;background:none;text-align:start;font-weight:650;align-items:flex-start;padding-block:.45em}
.title::after{content:'';flex:none;inline-size:.5em;block-size:.5em;margin:.5em .3em 0 auto;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(45deg)}
.title[aria-expanded=true]::after{transform:translateY(.25em) rotate(225deg)}
.title>span{min-inline-size:0}
.strong,.label,h2,h3,h4,h5,h6{font-weight:650;font-size:1em;line-height:1.35}
.big{font-size:1.4em;text-wrap:balance}
.muted,.lead{color:var(--_text-muted)}
.note .muted,.note summary,.note a{color:var(--_text)}
.muted,summary,details{font-size:.9375em}
details .muted,details summary{font-size:1em}
details>*+*{margin-block-start:var(--_s)}
summary{cursor:pointer;padding-block:.55em;text-decoration:underline 1px;text-underline-offset:.22em;inline-size:fit-content}
a{color:var(--_accent);text-underline-offset:.22em}
:focus-visible{outline:3px solid var(--_focus);outline-offset:2px}
input{inline-size:100%;min-block-size:44px;padding:.4em .7em;border:1px solid var(--_line-control);border-radius:var(--_radius);background:var(--_surface)}
[aria-pressed=true]{background:var(--_accent);border-color:var(--_accent);color:var(--_accent-on)}
.card{border-block-start:1px solid var(--_line);padding-block-start:calc(var(--_s)*2)}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.note{border-color:CanvasText}[aria-pressed=true]{border:3px solid Highlight}}
@media print{.row,.search{display:none}}
`;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The styles, made once for a document: a constructed sheet needs no permission of the page's security policy. */
export function sheetOf(page: Document): CSSStyleSheet {
  const known = sheets.get(page);
  if (known !== undefined) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  sheets.set(page, sheet);
  return sheet;
}
