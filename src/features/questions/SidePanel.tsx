import { useId, useState } from "react";
import { evidenceOf } from "../../domain/lens/lensTexts.ts";
import type { Words } from "../../i18n/phrases.ts";
import { Button } from "../../ui/Button.tsx";
import { closeDialog, ModalDialog } from "../../ui/ModalDialog.tsx";
import { useWords } from "../../ui/seen.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { narrow, useMedia } from "../../ui/useMedia.ts";
import { EvidencePart } from "./EvidencePart.tsx";
import { PricePart } from "./PricePart.tsx";
import type { Subject } from "./subject.ts";
import { WhyPart } from "./WhyPart.tsx";
import "./sidePanel.css";

export type SidePart = "why" | "evidence" | "price";

export interface SidePanelProps {
	subject: Subject;
	part: SidePart;
	onPart: (part: SidePart) => void;
}

/** What one may need while answering, one part at a time: why it matters, what to ask to see, what it costs elsewhere. */
export function SidePanel({ subject, part, onPart }: SidePanelProps) {
	const words = useWords();
	const isNarrow = useMedia(narrow);
	if (isNarrow) return null;
	return (
		<aside className="questions-side" aria-label={words.t("questions.side")}>
			<Tabs label={words.t("questions.side")} tabs={tabsOf(subject, words)} value={part} onChange={onPart}>
				<Part subject={subject} part={part} />
			</Tabs>
		</aside>
	);
}

interface SideTab {
	value: SidePart;
	label: string;
	/** The label in full. */
	name: string;
}

function tabsOf({ item, texts, question }: Subject, { t, number }: Words): SideTab[] {
	const evidence = evidenceOf(item, texts);
	const seen = evidence.filter((id) => question.answer.evidenceSeen.includes(id)).length;
	const count = evidence.length > 0 ? ` ${number(seen)}/${number(evidence.length)}` : "";
	const counted = evidence.length > 0 ? `, ${t("evidence.count", { seen, total: evidence.length })}` : "";
	return [
		{ value: "why", label: t("questions.tab.why"), name: t("questions.tab.why") },
		{ value: "evidence", label: t("questions.tab.evidence") + count, name: t("questions.tab.evidence") + counted },
		{ value: "price", label: t("questions.tab.price"), name: t("questions.tab.price") },
	];
}

function Part({ subject, part }: { subject: Subject; part: SidePart }) {
	if (part === "why") return <WhyPart subject={subject} />;
	return part === "evidence" ? <EvidencePart subject={subject} /> : <PricePart subject={subject} />;
}

/** On a phone each part comes up as a sheet, from a bar above the foot. */
export function SheetBar({ subject }: { subject: Subject }) {
	const isNarrow = useMedia(narrow);
	const [shown, setShown] = useState<SidePart | null>(null);
	const title = useId();
	const words = useWords();
	const { t } = words;
	if (!isNarrow) return null;
	const tabs = tabsOf(subject, words);
	return (
		<nav className="questions-sheets" aria-label={t("questions.side")}>
			{tabs.map(({ value, label, name }) => (
				<Button key={value} look="quiet" aria-haspopup="dialog" aria-label={name} onClick={() => setShown(value)}>
					{label}
				</Button>
			))}
			{shown && (
				<ModalDialog labelledBy={title} className="questions-sheet" onClose={() => setShown(null)}>
					<div className="dialog-head">
						<h2 id={title}>{tabs.find(({ value }) => value === shown)?.name}</h2>
						<Button onClick={closeDialog}>{t("common.close")}</Button>
					</div>
					<div className="questions-side">
						<Part subject={subject} part={shown} />
					</div>
				</ModalDialog>
			)}
		</nav>
	);
}
