/** The build of recheck that is JavaScript alone; the package's types name its other one. */
declare module 'recheck/lib/browser.js' {
  export { checkSync } from 'recheck';
}
