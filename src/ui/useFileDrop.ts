import { useEffect, useEffectEvent, useState } from "react";

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Takes files dropped anywhere on the page, unless a part of it took them; true while one hovers over it. Folders are for `droppedFiles`. */
export function useFileDrop(onFiles: (files: File[], dropped: DataTransfer | null) => void): boolean {
	const [hovering, setHovering] = useState(false);
	const take = useEffectEvent(onFiles);
	useEffect(() => {
		const over = (event: DragEvent) => {
			if (!carriesFiles(event)) return;
			// A part of the page takes them, and says so.
			setHovering(!event.defaultPrevented);
			event.preventDefault();
		};
		const leave = (event: DragEvent) => {
			if (event.relatedTarget === null) setHovering(false);
		};
		const drop = (event: DragEvent) => {
			setHovering(false);
			if (!carriesFiles(event) || event.defaultPrevented) return;
			event.preventDefault();
			take([...(event.dataTransfer?.files ?? [])], event.dataTransfer);
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
