export { servedFiles } from './served-files.test.ts';
