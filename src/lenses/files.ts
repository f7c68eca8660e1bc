/** Where the content of the lenses that come with the app lies; no parser stands here, so that files can be asked for before one is there. */
import { isBuiltIn } from "./builtIn.ts";

/** Structure and languages of every lens; each file loads when it is asked for. */
const files = import.meta.glob<{ default: unknown }>("../../content/lenses/*/{lens,evidence,??}.json");

/** What loads a file of a built-in lens; undefined where there is none. */
export const findFile = (id: string, file: string): (() => Promise<{ default: unknown }>) | undefined =>
	isBuiltIn(id) ? files[`../../content/lenses/${id}/${file}.json`] : undefined;
