import type { Phrases } from "../i18n/phrases.ts";
import { droppedFiles } from "./folderFiles.ts";

/** Files of what was dropped, those of its folders with it, and what is left out, in words; to be asked during the event. */
export type Unfold = (
	files: File[],
	dropped: DataTransfer | null,
	phrases: Pick<Phrases, "language" | "notation">,
) => Promise<[files: File[], unread?: { file: string; problems: string[] }[]]>;

/** Of dropped folders the files whose names end as what opens here does, given as a browser is told, and how many others there are. */
export const unfolding =
	(accept: string): Unfold =>
	async (files, dropped, phrases) => {
		const all = await droppedFiles(files, dropped);
		if (all === files) return [files];
		const endings = accept.split(",").filter((one) => one.startsWith("."));
		const own = all.filter(({ name }) => !name.includes("/") || endings.some((ending) => name.toLowerCase().endsWith(ending)));
		const others = all.length - own.length;
		if (others === 0) return [own];
		const [folder = ""] = all.find(({ name }) => name.includes("/"))?.name.split("/") ?? [];
		const { othersText } = await import("./othersText.ts");
		return [own, [{ file: folder, problems: [await othersText(others, phrases)] }]];
	};
