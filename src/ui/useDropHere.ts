import { type DragEvent, useState } from "react";

const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");

/** Takes files dropped on one part of the page, before the page does: handlers for its element, and whether one hovers over it. */
export function useDropHere(onFiles: (files: File[]) => void) {
	const [hovering, setHovering] = useState(false);
	const handlers = {
		onDragOver: (event: DragEvent) => {
			if (!carriesFiles(event)) return;
			event.preventDefault();
			setHovering(true);
		},
		onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
			if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHovering(false);
		},
		onDrop: (event: DragEvent) => {
			setHovering(false);
			if (!carriesFiles(event)) return;
			event.preventDefault();
			onFiles([...event.dataTransfer.files]);
		},
	};
	return { hovering, handlers };
}
