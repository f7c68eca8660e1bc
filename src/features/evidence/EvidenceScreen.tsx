import { type ReactNode, useDeferredValue, useEffect, useEffectEvent } from "react";
import "./evidence.css";
import { evidenceSummary } from "../../i18n/evidenceWords.ts";
import { Button } from "../../ui/Button.tsx";
import { DropLayer } from "../../ui/DropLayer.tsx";
import { FolderButton } from "../../ui/FolderButton.tsx";
import { droppedFiles } from "../../ui/folderFiles.ts";
import { OpenFileButton } from "../../ui/OpenFileButton.tsx";
import { SeenProvider } from "../../ui/SeenProvider.tsx";
import { type Seen, useSeen } from "../../ui/seen.ts";
import { useFileDrop } from "../../ui/useFileDrop.ts";
import { CoverageCard } from "./CoverageCard.tsx";
import { FilesCard } from "./FilesCard.tsx";
import { FindingsCard } from "./FindingsCard.tsx";
import { MasksCard } from "./MasksCard.tsx";
import { ProposalsCard } from "./ProposalsCard.tsx";
import type { ReadFiles } from "./types.ts";
import { UnreadCard } from "./UnreadCard.tsx";
import { type Outcome, type Reading, useReading } from "./useReading.ts";

interface EvidenceScreenProps {
	/** What the browser offers. */
	accept: string;
	onRead: ReadFiles;
	/** Files that were dropped on another screen, once. */
	takeWaiting: () => File[];
}

/** What files show of the workload: they come in here, propose, and a person decides. */
export function EvidenceScreen({ accept, onRead, takeWaiting }: EvidenceScreenProps) {
	const { review, report, words } = useSeen();
	const { t } = words;
	const { reading, outcomes, read, stop } = useReading(onRead);
	const hovering = useFileDrop((files, dropped) => void droppedFiles(files, dropped).then(read));
	const readWaiting = useEffectEvent(() => void read(takeWaiting()));
	useEffect(() => readWaiting(), []);
	useFiguresReady();
	const hasFiles = (review.evidence?.files ?? []).length > 0;
	return (
		<div className="page stack evidence">
			<div className="evidence-top">
				<div>
					<h1 tabIndex={-1}>{t("evidence.title")}</h1>
					<p className="soft">{t("evidence.lead")}</p>
				</div>
				<div className="row">
					<OpenFileButton
						label={t("evidence.add")}
						busy={reading !== null}
						onFiles={(files) => void read(files)}
						accept={accept}
					/>
					<FolderButton label={t("evidence.addFolder")} busy={reading !== null} onFiles={(files) => void read(files)} />
				</div>
			</div>
			<ReadingStatus reading={reading} outcomes={outcomes} onStop={stop} />
			{report.evidence && <p className="evidence-share">{evidenceSummary(report.evidence, words)}</p>}
			{hasFiles ? (
				<>
					<Later>{proposals}</Later>
					<FilesCard />
					<Later>{found}</Later>
					<MasksCard />
				</>
			) : (
				<p>{t("evidence.none", { kinds: t("evidence.kinds") })}</p>
			)}
			{hovering && <DropLayer text={t("evidence.drop")} />}
		</div>
	);
}

/** What writes figures and days is made once the screen stands, before a file comes: the first of a page alone takes as long as a task may. */
function useFiguresReady(): void {
	const { report, words } = useSeen();
	const makeReady = useEffectEvent(() => {
		words.number(0);
		words.briefDate(report.today);
	});
	useEffect(() => {
		const later = setTimeout(() => makeReady());
		return () => clearTimeout(later);
	}, []);
}

/** The same with every edit: what stands around them draws none of them anew. */
const proposals = <ProposalsCard />;
const found = (
	<>
		<CoverageCard />
		<FindingsCard />
		<UnreadCard />
	</>
);

/**
 * Parts without fields, drawn once the rest of an edit stands, piece by piece: with thousands of findings all together would hold the page.
 */
function Later({ children }: { children: ReactNode }) {
	const seen = useDeferredValue<Seen | null>(useSeen(), null);
	return seen && <SeenProvider seen={seen}>{children}</SeenProvider>;
}

interface ReadingStatusProps {
	reading: Reading | null;
	outcomes: Outcome[];
	onStop: () => void;
}

/** How far the reading is, with the way to stop it; then what became of each file. */
function ReadingStatus({ reading, outcomes, onStop }: ReadingStatusProps) {
	const { words } = useSeen();
	return (
		<div role="status" className="evidence-status">
			{reading && (
				<p className="row">
					<span>{words.t("evidence.reading", { ...reading })}</span>
					<progress max={reading.all} value={reading.done} aria-hidden="true" />
					<Button look="quiet" onClick={onStop}>
						{words.t("evidence.stop")}
					</Button>
				</p>
			)}
			{outcomes.length > 0 && (
				<ul>
					{outcomes.map(({ file, told, isRefused }) => (
						<li key={file} data-refused={isRefused || undefined}>
							{isRefused && file !== "" ? `${file}: ${told.join(" ")}` : told.join(" ")}
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
