// Prints a file as it grows: the one way to hear an extension host that works alike in every editor.
import { existsSync, readFileSync } from 'node:fs';

export function follow(file) {
  let printed = 0;
  const print = () => {
    if (!existsSync(file)) return;
    const text = readFileSync(file, 'utf8');
    process.stdout.write(text.slice(printed));
    printed = text.length;
  };
  const clock = setInterval(print, 200);
  return {
    stop() {
      clearInterval(clock);
      print();
    },
  };
}
