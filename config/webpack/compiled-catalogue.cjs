/**
 * Loader for src/i18n/<language>/index.ts: the catalogue with its ICU messages parsed at build, so that what is
 * published needs no parser, and without the texts of programs that are not in it (option `without`: beginnings of
 * keys). Texts without arguments stay text. Tests and the command line use the catalogue as it is written.
 */

/** What makes a text more than its own words; the translator asks the same. */
const NEEDS_PARSING = /[{'<]/;

/** The catalogue as data: text, or the message as the given IntlMessageFormat has parsed it. */
function compile(catalogue, IntlMessageFormat, without = []) {
  const parsed = (text) => new IntlMessageFormat(text, 'sv', undefined, { ignoreTag: true }).getAst();
  return Object.fromEntries(
    Object.entries(catalogue)
      .filter(([key]) => !without.some((start) => key.startsWith(start)))
      .map(([key, text]) => [key, NEEDS_PARSING.test(text) ? parsed(text) : text]),
  );
}

module.exports = { compile };

/** Takes the place of the file's own code, which is run here for its texts. */
module.exports.pitch = async function pitch() {
  const exported = await this.importModule(`${this.resourcePath}?written`);
  const [[language, catalogue]] = Object.entries(exported);
  // A module of the newer kind: a loader can't ask for it otherwise.
  const { IntlMessageFormat } = await import('intl-messageformat');
  const data = JSON.stringify(compile(catalogue, IntlMessageFormat, this.getOptions().without));
  return `export const ${language} = JSON.parse(${JSON.stringify(data)});`;
};
