import { useMemo } from "react";
import type { PrintSection } from "../../../domain/report/printChoice.ts";
import { tellReport } from "../../../report/order.ts";
import { tellingOf } from "../../../report/telling.ts";
import { useSeen } from "../../../ui/seen.ts";
import { PrintedBlocks } from "./PrintedBlocks.tsx";
import "./printed.css";

/** What the head of the screen says already, and the questions, which their own screen prints. */
const elsewhere: PrintSection[] = ["summary", "pillars", "questions"];

/** The report as paper wants it: the same blocks as in every file, whatever the screen filters or folds. */
export function PrintedReport() {
	const { report, words, lens } = useSeen();
	const blocks = useMemo(() => tellReport(tellingOf(report, words, lens), elsewhere), [report, words, lens]);
	return (
		<div className="printed">
			<PrintedBlocks blocks={blocks} />
		</div>
	);
}
