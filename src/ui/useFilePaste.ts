import { useEffect, useEffectEvent } from "react";

const isTyped = (target: EventTarget | null): boolean =>
	target instanceof HTMLTextAreaElement ||
	target instanceof HTMLInputElement ||
	(target instanceof HTMLElement && target.isContentEditable);

/** Takes files, pictures above all, that are pasted anywhere on the page; where one types and the clipboard has text, too, the text is meant. */
export function useFilePaste(onFiles: (files: File[]) => void): void {
	const take = useEffectEvent(onFiles);
	useEffect(() => {
		const paste = (event: ClipboardEvent) => {
			const { clipboardData, target } = event;
			const files = [...(clipboardData?.files ?? [])];
			const isText = isTyped(target) && clipboardData?.types.includes("text/plain");
			if (files.length === 0 || isText) return;
			event.preventDefault();
			take(files);
		};
		window.addEventListener("paste", paste);
		return () => window.removeEventListener("paste", paste);
	}, []);
}
