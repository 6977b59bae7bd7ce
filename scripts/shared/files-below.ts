import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * All that is not a folder below a folder, relative to it with forward slashes, sorted. Links are among them and never followed: Node's own
 * recursive readdirSync follows those to folders, without end where they lead round. `passesOver`: names, of folders too, that are left out.
 * @throws what the system says of a folder that cannot be read
 */
export function filesBelow(folder: string, passesOver: (name: string) => boolean = () => false): string[] {
  const found: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      if (passesOver(name)) continue;
      if (entry.isDirectory()) walk(name);
      else found.push(name);
    }
  };
  walk("");
  return found.sort();
}
