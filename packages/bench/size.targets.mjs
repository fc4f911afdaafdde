// What a page must load to show one working form, or to make one call.
//   entry       source bundled by esbuild
//   files, css  files as the package ships them; `classic`: source of the script that is timed, when `files` are modules
//   packed      a package that cannot be installed, unpacked under BENCH_PACKED
import { ourFirstFiles, ourSingleFile } from './lib/paths.mjs';

const call = (source) => ({ kind: 'call', entry: source });

export const targets = [
  { name: 'native fetch (limit)', kind: 'call', entry: 'globalThis.go=()=>fetch("/a").then(r=>r.json())' },
  {
    name: 'lit core',
    pkg: 'lit',
    kind: 'core',
    entry: 'import {LitElement,html,css} from "lit"; globalThis.keep=[LitElement,html,css]',
  },
  { name: 'lit plain form', pkg: 'lit', kind: 'form', adapter: 'lit-plain' },
  { name: 'lit field-per-element form', pkg: 'lit', kind: 'form', adapter: 'lit-fields' },
  { name: 'native HTML form (limit)', kind: 'form', adapter: 'native' },
  {
    name: 'Bonne Foi, first screens',
    pkg: '@bonne-foi/widget',
    kind: 'form',
    files: ourFirstFiles(),
    classic: ourFirstFiles()
      .map((file) => `import ${JSON.stringify(file)};`)
      .join(''),
  },
  {
    name: 'Bonne Foi, the whole journey',
    pkg: '@bonne-foi/widget',
    kind: 'form',
    files: [ourSingleFile],
    classic: 'import "../widget/dist/cdn/bonne-foi.single.js"',
  },
  {
    name: 'Open Forms SDK',
    packed: '@open-formulieren/sdk',
    kind: 'form',
    files: ['dist/open-forms-sdk.js'],
    css: ['dist/open-forms-sdk.css'],
  },
  {
    name: 'Open Forms formio-renderer',
    packed: '@open-formulieren/formio-renderer',
    kind: 'form',
    packedEntry: './dist/index.js',
    css: ['dist/formio-renderer.css'],
  },
  {
    name: 'formiojs 4 form.min',
    pkg: 'formiojs',
    kind: 'form',
    files: ['formiojs/dist/formio.form.min.js'],
    css: ['formiojs/dist/formio.form.min.css'],
  },
  {
    name: '@formio/js 5 form.min',
    pkg: '@formio/js',
    kind: 'form',
    files: ['@formio/js/dist/formio.form.min.js'],
    css: ['@formio/js/dist/formio.form.min.css'],
  },
  {
    name: 'SurveyJS core+js-ui',
    pkg: 'survey-core',
    kind: 'form',
    files: ['survey-core/survey.core.min.js', 'survey-js-ui/survey-js-ui.min.js'],
    css: ['survey-core/survey-core.min.css'],
  },
  { name: 'JSON Forms core+react+vanilla', pkg: '@jsonforms/core', kind: 'form', adapter: 'jsonforms' },
  {
    name: 'VA web components (form subset)',
    pkg: '@department-of-veterans-affairs/web-components',
    kind: 'form',
    adapter: 'va',
    css: ['@department-of-veterans-affairs/web-components/dist/component-library/component-library.css'],
  },
  {
    name: '@uswds/uswds (js+css)',
    pkg: '@uswds/uswds',
    kind: 'form',
    files: ['@uswds/uswds/dist/js/uswds-init.min.js', '@uswds/uswds/dist/js/uswds.min.js'],
    css: ['@uswds/uswds/dist/css/uswds.min.css'],
  },
  {
    name: 'DSFR whole',
    pkg: '@gouvfr/dsfr',
    kind: 'form',
    files: ['@gouvfr/dsfr/dist/dsfr.module.min.js'],
    css: ['@gouvfr/dsfr/dist/dsfr.min.css'],
  },
  {
    name: 'DSFR form subset',
    pkg: '@gouvfr/dsfr',
    kind: 'form',
    files: ['core/core'].map((f) => `@gouvfr/dsfr/dist/${f}.module.min.js`),
    css: [
      'core/core',
      'component/form/form',
      'component/input/input',
      'component/select/select',
      'component/checkbox/checkbox',
      'component/button/button',
      'component/alert/alert',
      'component/modal/modal',
    ].map((f) => `@gouvfr/dsfr/dist/${f}.main.min.css`),
  },
  {
    name: 'govuk-frontend',
    pkg: 'govuk-frontend',
    kind: 'form',
    files: ['govuk-frontend/dist/govuk/govuk-frontend.min.js'],
    css: ['govuk-frontend/dist/govuk/govuk-frontend.min.css'],
    classic: 'import {initAll} from "govuk-frontend"; globalThis.go = initAll',
  },
  {
    name: 'Shoelace form subset',
    pkg: '@shoelace-style/shoelace',
    kind: 'form',
    adapter: 'shoelace',
    entryExtra:
      'import "@shoelace-style/shoelace/dist/components/dialog/dialog.js";import "@shoelace-style/shoelace/dist/components/alert/alert.js";',
    css: ['@shoelace-style/shoelace/dist/themes/light.css'],
  },
  {
    name: 'Material Web subset',
    pkg: '@material/web',
    kind: 'form',
    adapter: 'material',
    entryExtra: 'import "@material/web/dialog/dialog.js";',
  },
  { name: 'altcha widget', pkg: 'altcha', kind: 'widget', entry: 'import "altcha"' },
  {
    name: 'tarteaucitron',
    pkg: 'tarteaucitronjs',
    kind: 'widget',
    files: [
      'tarteaucitronjs/tarteaucitron.min.js',
      'tarteaucitronjs/lang/tarteaucitron.fr.min.js',
      'tarteaucitronjs/tarteaucitron.services.min.js',
    ],
    css: ['tarteaucitronjs/css/tarteaucitron.min.css'],
  },
  {
    name: '@stripe/stripe-js loader',
    pkg: '@stripe/stripe-js',
    kind: 'loader',
    entry: 'import {loadStripe} from "@stripe/stripe-js/pure"; globalThis.go=()=>loadStripe("pk_test_1")',
  },
  {
    name: '@typeform/embed widget',
    pkg: '@typeform/embed',
    kind: 'loader',
    entry:
      'import {createWidget} from "@typeform/embed"; globalThis.go=()=>createWidget("x",{container:document.body})',
    css: ['@typeform/embed/build/css/widget.css'],
  },
  {
    name: '@bonne-foi/sdk',
    pkg: '@bonne-foi/sdk',
    ...call(
      'import {createClient} from "@bonne-foi/sdk"; globalThis.go=()=>createClient({baseUrl:"/v1"}).records.get("rec_1")',
    ),
  },
  {
    name: 'openapi-fetch',
    pkg: 'openapi-fetch',
    ...call('import c from "openapi-fetch"; globalThis.go=()=>c({baseUrl:location.origin}).GET("/a")'),
  },
  { name: 'ky', pkg: 'ky', ...call('import ky from "ky"; globalThis.go=()=>ky.get("/a").json()') },
  { name: 'axios', pkg: 'axios', ...call('import axios from "axios"; globalThis.go=()=>axios.get("/a")') },
  {
    name: '@octokit/core',
    pkg: '@octokit/core',
    ...call('import {Octokit} from "@octokit/core"; globalThis.go=()=>new Octokit().request("GET /a")'),
  },
  {
    name: '@supabase/supabase-js',
    pkg: '@supabase/supabase-js',
    ...call(
      'import {createClient} from "@supabase/supabase-js"; globalThis.go=()=>createClient(location.origin,"k").from("a").select()',
    ),
  },
];
