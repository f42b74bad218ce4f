export { acrossDocuments } from './across-documents.test.ts';
export { editing } from './editing.test.ts';
export { hovers } from './hovers.test.ts';
export { navigation } from './navigation.test.ts';
export { outlines } from './outline.test.ts';
export { problems } from './problems.test.ts';
export { semanticColours } from './semantic-colours.test.ts';
export { servedFiles } from './served-files.test.ts';
