/** Both languages are there from the start of every test, as the reader of a test sees no file being fetched. */
module.exports = () => require('../../src/i18n').loadLanguage('en');
