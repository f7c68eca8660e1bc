import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import "./exporting.css";
import type { Exporting } from "./useExporting.ts";

interface ExportStatusProps {
	exporting: Exporting;
	onCancel: () => void;
	/** What takes the focus from the button that goes. */
	opener: RefObject<HTMLElement | null>;
}

/** Milliseconds: a file that is there sooner needs no bar. */
const patience = 300;

/** How far a file is, with the way to give it up; then what became of it. */
export function ExportStatus({ exporting, onCancel, opener }: ExportStatusProps) {
	const { t } = usePhrases();
	const isLong = useIsLong(exporting.kind === "working");
	const isQuiet = exporting.kind === "idle" || (exporting.kind === "working" && !isLong);
	const told = isQuiet ? "" : t(`exporting.${exporting.kind}`, { file: exporting.file });
	return (
		<div className="exporting" data-exporting={exporting.kind}>
			<p className="small" role="status">
				{told}
			</p>
			{exporting.kind === "working" && isLong && <Working exporting={exporting} onCancel={onCancel} opener={opener} />}
		</div>
	);
}

type Working = Extract<Exporting, { kind: "working" }>;

function Working({ exporting: { file, step }, onCancel, opener }: ExportStatusProps & { exporting: Working }) {
	const { t } = usePhrases();
	const cancel = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		const button = cancel.current;
		const back = opener.current;
		return () => {
			// The button goes right after this: whoever stands on it is sent back to where the export began.
			if (document.activeElement === button) back?.focus();
		};
	}, [opener]);
	return (
		<>
			<progress aria-label={t("exporting.progress", { file })} {...(step && { value: step.done, max: step.all })} />
			<button ref={cancel} type="button" className="button exporting-cancel" onClick={onCancel}>
				{t("common.cancel")}
			</button>
		</>
	);
}

/** Whether something has gone on for longer than people wait without a word. */
function useIsLong(isGoing: boolean): boolean {
	const [isLong, setIsLong] = useState(false);
	useEffect(() => {
		if (!isGoing) return;
		const timer = setTimeout(() => setIsLong(true), patience);
		return () => {
			clearTimeout(timer);
			setIsLong(false);
		};
	}, [isGoing]);
	return isLong;
}
