/*
 * Runs before Office.js, without it and without our bundle: if Office.js can't be loaded, the page says so in plain HTML.
 * A file of its own, as the page's Content-Security-Policy allows no script inside the page.
 */
addEventListener(
  'error',
  (event) => {
    if (event.target instanceof HTMLScriptElement && event.target.id === 'office-js')
      document.documentElement.className = 'no-office';
  },
  true,
);
