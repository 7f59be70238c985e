/** Both languages are there from the start of every test. */
require('../../src/i18n/both-languages');
