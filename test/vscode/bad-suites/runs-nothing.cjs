const { writeFileSync } = require('node:fs');

exports.run = async () => {
  writeFileSync(process.env.ON_THE_RECORD_RESULTS, '{"passed":0,"failed":0,"skipped":0}');
};
