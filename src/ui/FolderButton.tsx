import { useRef } from "react";
import { Button } from "./Button.tsx";
import { chosenFiles } from "./folderFiles.ts";

interface FolderButtonProps {
	label: string;
	busy: boolean;
	/** Each under its path in the folder. */
	onFiles: (files: File[]) => void;
}

/** Every browser has it under this name alone; React's types do not know it. */
const folders = { webkitdirectory: "" };

/** Asks the browser for a folder, with the folders in it. */
export function FolderButton({ label, busy, onFiles }: FolderButtonProps) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<Button look="quiet" aria-disabled={busy || undefined} onClick={() => !busy && input.current?.click()}>
				{label}
			</Button>
			<input
				ref={input}
				type="file"
				hidden
				multiple
				{...folders}
				aria-label={label}
				onChange={(event) => {
					onFiles(chosenFiles([...(event.target.files ?? [])]));
					event.target.value = "";
				}}
			/>
		</>
	);
}
