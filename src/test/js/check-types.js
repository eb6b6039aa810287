/**
 * What the TypeScript compiler finds wrong with modules, one line each.
 *
 * @param config the text of tsconfig.json
 * @param modules their texts by their paths
 * @param libraries the texts of what the language and browsers offer, by their names
 */
export async function problems(config, modules, libraries) {
  const ts = await compiler();
  const { compilerOptions } = ts.parseConfigFileTextToJson('tsconfig.json', config).config;
  const { options, errors } = ts.convertCompilerOptionsFromJson(compilerOptions, '/');
  const texts = new Map([
    ...Object.entries(modules).map(([path, text]) => [`/${path}`, text]),
    ...Object.entries(libraries).map(([name, text]) => [`/lib/${name}`, text]),
  ]);
  const host = {
    getSourceFile: (path, how) => texts.has(path) ? ts.createSourceFile(path, texts.get(path), how) : undefined,
    fileExists: (path) => texts.has(path),
    readFile: (path) => texts.get(path),
    getDefaultLibFileName: () => '/lib/lib.es2024.full.d.ts',
    getDefaultLibLocation: () => '/lib',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => {},
  };
  const program = ts.createProgram(Object.keys(modules).map((path) => `/${path}`), options, host);
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map((problem) => inWords(ts, problem));
}

function inWords(ts, { file, start, messageText }) {
  const said = ts.flattenDiagnosticMessageText(messageText, ' ');
  if (!file) return said;
  return `${file.fileName.slice(1)}:${file.getLineAndCharacterOfPosition(start).line + 1}: ${said}`;
}

function compiler() {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/library/typescript/lib/typescript.js';
    script.onload = () => resolve(window.ts);
    script.onerror = () => reject(new Error('The compiler is not on the class path'));
    document.head.append(script);
  });
}
