import { useEffect, useEffectEvent, useState } from "react";

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Takes files and folders dropped anywhere on the page, unless a part of it took them; true while one hovers over it. */
export function useFileDrop(onFiles: (files: File[]) => void): boolean {
	const [hovering, setHovering] = useState(false);
	const take = useEffectEvent(onFiles);
	useEffect(() => {
		const over = (event: DragEvent) => {
			if (!carriesFiles(event)) return;
			event.preventDefault();
			setHovering(true);
		};
		const leave = (event: DragEvent) => {
			if (event.relatedTarget === null) setHovering(false);
		};
		const drop = (event: DragEvent) => {
			setHovering(false);
			if (!carriesFiles(event) || event.defaultPrevented) return;
			event.preventDefault();
			void filesOf(event.dataTransfer).then(take);
		};
		const listening = new AbortController();
		const { signal } = listening;
		window.addEventListener("dragover", over, { signal });
		window.addEventListener("dragleave", leave, { signal });
		window.addEventListener("drop", drop, { signal });
		return () => listening.abort();
	}, []);
	return hovering;
}

/** What is dropped is there during the event alone; folders are read after it. */
function filesOf(dropped: DataTransfer | null): Promise<File[]> {
	const files = [...(dropped?.files ?? [])];
	const entries = [...(dropped?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
	if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve(files);
	return import("./folderFiles.ts").then((folder) => folder.filesOf(entries)).catch(() => files);
}
