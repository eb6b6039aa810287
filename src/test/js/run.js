/**
 * Runs spec files and tells what became of each spec: its file, its name, and what went wrong with it, if anything.
 * A spec that expects nothing fails, and so does a file that cannot be read.
 */
export async function run(files) {
  const env = await jasmine();
  const results = [];
  const fileOf = new Map();
  for (const file of files) {
    window.describe = (name, body) => {
      const suite = env.describe(name, body);
      fileOf.set(name, file);
      return suite;
    };
    try {
      await import(`/${file}`);
    } catch (problem) {
      results.push({ file, name: 'cannot be read', problems: [String(problem.stack)] });
    }
  }
  const path = [];
  env.addReporter({
    suiteStarted: ({ description }) => path.push(description),
    suiteDone: ({ failedExpectations }) => {
      if (failedExpectations.length) results.push({ file: fileOf.get(path[0]), name: path.join(': '), problems: failedExpectations.map(inWords) });
      path.pop();
    },
    specDone: ({ description, failedExpectations }) =>
      results.push({ file: fileOf.get(path[0]), name: [...path, description].join(': '), problems: failedExpectations.map(inWords) }),
  });
  await new Promise((done) => env.execute(null, done));
  return results;
}

/** The message, and the lines of ours that led there. */
function inWords({ message, stack = '' }) {
  const lines = stack.split('\n').filter((line) => /\/(frontend|src)\//.test(line)).map((line) => line.replace(location.origin, ''));
  return [message, ...lines].join('\n');
}

async function jasmine() {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/library/jasmine-core/lib/jasmine-core/jasmine.js';
    script.onload = resolve;
    script.onerror = () => reject(new Error('jasmine is not on the class path'));
    document.head.append(script);
  });
  window.jasmine = window.jasmineRequire.core(window.jasmineRequire);
  const env = window.jasmine.getEnv({ suppressLoadErrors: true });
  env.configure({ random: false, failSpecWithNoExpectations: true });
  Object.assign(window, window.jasmineRequire.interface(window.jasmine, env));
  return env;
}
