import { useRef } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { Button } from "./Button.tsx";

interface OpenFileButtonProps {
	label: string;
	busy: boolean;
	onFiles: (files: File[]) => void;
	/** What the browser offers; empty: every file. */
	accept: string;
	/** One file at a time. */
	one?: boolean;
}

/** Asks the browser for files of ours; busy while they are read. */
export function OpenFileButton({ label, busy, onFiles, accept, one = false }: OpenFileButtonProps) {
	const { t } = usePhrases();
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<Button data-open-file aria-busy={busy} onClick={() => input.current?.click()}>
				{busy ? t("reviews.reading") : label}
			</Button>
			<input
				ref={input}
				type="file"
				hidden
				multiple={!one}
				accept={accept || undefined}
				aria-label={label}
				onChange={(event) => {
					onFiles([...(event.target.files ?? [])]);
					// The same file can be chosen again, mended.
					event.target.value = "";
				}}
			/>
		</>
	);
}
