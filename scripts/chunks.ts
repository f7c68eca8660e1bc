/** How the build puts modules into files, by what imports them. */
import type { Rolldown } from "vite";

type Context = Pick<Rolldown.PluginContext, "getModuleInfo">;

/** Each entry module with all that it imports at once goes into one file: many small ones compress worse, and each is a request. */
const gathered = [
	// What reads saved reviews: the first screen of a device that has some waits for it.
	{ name: "saved", entries: ["src/store/recovery.ts"] },
	// What every screen of a review needs, the search among it; the questions, to which links lead, bring what is left of theirs along.
	{
		name: "review",
		entries: ["src/app/OpenReview.tsx", "src/features/questions/QuestionsScreen.tsx", "src/features/search/SearchDialog.tsx"],
		without: "/src/features/questions/",
	},
];

/** The file of a module that one of the entries needs at once; null: it goes where only its importers need it. */
export function gatheredFile(): (id: string, context: Context) => string | null {
	const reached = new Map<string, Set<string>>();
	return (id, context) => {
		const own = gathered.find(({ name, entries, without }) => {
			if (!reached.has(name)) reached.set(name, reachedFrom(entries, context));
			return reached.get(name)?.has(id) && !(without && id.includes(without));
		});
		return own?.name ?? null;
	};
}

function reachedFrom(entries: string[], context: Context): Set<string> {
	const found = new Set<string>();
	const waiting = entries.map((entry) => new URL(`../${entry}`, import.meta.url).pathname);
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		const info = found.has(id) ? null : context.getModuleInfo(id);
		if (!info) continue;
		found.add(id);
		waiting.push(...info.importedIds);
	}
	return found;
}

/** The modules that load messages, and the file of each language that those they load go into. */
const loaders: Record<string, string> = { "load.ts": "first", "loadMessages.ts": "more" };

/** The file of the messages that one module loads in one language. */
export function messagesFile(id: string, context: Context): string | null {
	const [, language] = /\/src\/i18n\/([\w-]+)\/\w+\.json$/.exec(id) ?? [];
	const loader = context
		.getModuleInfo(id)
		?.dynamicImporters.map((path) => path.split("/").at(-1) ?? "")
		.find((file) => file in loaders);
	return language && loader ? `messages-${language}-${loaders[loader]}` : null;
}
