/** Files of folders that were dropped or chosen: each under its path, so that files of one name are told apart. */

/** A folder of more is a mistake: a disk, or what was installed. */
const mostFiles = 5000;

/** What a folder holds of no interest: hidden files, and packages. */
const isLeftOut = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** The same file under another name; nothing of it is copied. */
const named = (file: File, name: string): File => new File([file], name, { type: file.type, lastModified: file.lastModified });

/**
 * What was dropped, with the files of its folders; files as they are where there is no folder, or where one cannot be read. To be asked
 * during the event: after it nothing tells folders.
 */
export async function droppedFiles(files: File[], dropped: Pick<DataTransfer, "items"> | null): Promise<File[]> {
	const entries = Array.from(dropped?.items ?? [], (item) => item.webkitGetAsEntry()).flatMap((entry) => entry ?? []);
	return entries.some(isFolder) ? filesOf(entries).catch(() => files) : files;
}

/** Every file of what was dropped, folder by folder, in the order of their paths. Rejects where one cannot be read. */
async function filesOf(entries: readonly FileSystemEntry[]): Promise<File[]> {
	const found: File[] = [];
	await collect(entries, found);
	return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function collect(entries: readonly FileSystemEntry[], found: File[]): Promise<void> {
	for (const entry of entries) {
		if (found.length >= mostFiles) return;
		if (isFile(entry)) found.push(await fileOf(entry));
		else if (isFolder(entry))
			await collect(
				(await allIn(entry)).filter(({ name }) => !isLeftOut(name)),
				found,
			);
	}
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function fileOf(entry: FileSystemFileEntry): Promise<File> {
	const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
	return named(file, entry.fullPath.replace(/^\//, ""));
}

/** A reader hands over a folder in parts, the last of them empty. */
async function allIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
		if (part.length === 0) return all;
		all.push(...part);
	}
}

/** Files of a folder that was chosen in the dialog of the browser. */
export const chosenFiles = (files: readonly File[]): File[] =>
	files
		.filter(({ webkitRelativePath }) => !webkitRelativePath.split("/").some(isLeftOut))
		.slice(0, mostFiles)
		.map((file) => named(file, file.webkitRelativePath || file.name));
