import { useRef } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";

/** Asks the browser for review files; busy while they are read. */
export function OpenFileButton({ busy, onFiles }: { busy: boolean; onFiles: (files: File[]) => void }) {
	const { t } = usePhrases();
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<Button data-open-file aria-busy={busy} onClick={() => input.current?.click()}>
				{busy ? t("reviews.reading") : t("reviews.openFile")}
			</Button>
			<input
				ref={input}
				type="file"
				hidden
				multiple
				accept=".json,application/json"
				aria-label={t("reviews.openFile")}
				onChange={(event) => {
					onFiles([...(event.target.files ?? [])]);
					// The same file can be chosen again, mended.
					event.target.value = "";
				}}
			/>
		</>
	);
}
