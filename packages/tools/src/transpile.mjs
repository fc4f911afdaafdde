// A rollup plugin: takes the types away, one file at a time (tsc has checked them before). Who imports what stays as the
// packages say it, so that what has no side effects and is not used does not travel.
import typescript from 'typescript';

/** @returns {import('rollup').Plugin} */
export function transpile() {
  return {
    name: 'transpile',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const { outputText, sourceMapText } = typescript.transpileModule(code, {
        fileName: id,
        compilerOptions: {
          target: typescript.ScriptTarget.ES2022,
          module: typescript.ModuleKind.ESNext,
          verbatimModuleSyntax: true,
          sourceMap: true,
        },
      });
      return { code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: sourceMapText };
    },
  };
}
