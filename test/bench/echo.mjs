// The floor: the load driver's own server, which answers and does nothing.
export default {
  name: 'echo',
  server: `"${process.execPath}" "${process.cwd()}/servers/echo.cjs" --stdio --pull`,
  ext: '.txt',
  languageId: 'plaintext',
  diagnostics: 'pull',
};
