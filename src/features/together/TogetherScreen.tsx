import { useRef } from "react";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { OpenedFiles } from "../../ui/OpenedFiles.tsx";
import { OpenFileButton } from "../../ui/OpenFileButton.tsx";
import { type OpenFile, useOpening } from "../../ui/useOpening.ts";
import { AgendaCard } from "./AgendaCard.tsx";
import "./agenda.css";
import { AgreementCard } from "./AgreementCard.tsx";
import { type HandOut, SheetsCard } from "./SheetsCard.tsx";
import { Steps } from "./Steps.tsx";
import "./together.css";
import { useSeen } from "../../ui/seen.ts";

interface TogetherScreenProps {
	/** One as a file; several in one ZIP, or each under a passphrase of its own. */
	onHandOut: HandOut;
	/** What the browser is to offer. */
	accept: string;
	onOpenFile: OpenFile;
}

/** Several assessors: sheets go out and come back, their answers are set side by side, and people agree by hand. */
export function TogetherScreen({ accept, onHandOut, onOpenFile }: TogetherScreenProps) {
	const seen = useSeen();
	const { t } = seen.words;
	const top = useRef<HTMLHeadingElement>(null);
	const { busy, reading, stop, opened, open, answer, forget } = useOpening(onOpenFile);
	const { agreement } = seen.report;
	if (seen.review.sheetOf) return <OwnSheet />;
	const sheets = <SheetsCard key={seen.review.id} onHandOut={onHandOut} />;
	return (
		<div className="page together">
			<div className="together-top">
				<div>
					<h1 tabIndex={-1} ref={top}>
						{t("together.title")}
					</h1>
					<p className="soft">{t("together.lead")}</p>
				</div>
				<OpenFileButton label={t("together.open")} busy={busy} onFiles={(files) => void open(files)} accept={accept} />
			</div>
			<OpenedFiles
				reading={reading}
				onStop={stop}
				opened={opened}
				onAnswer={answer}
				onClose={(id) => {
					forget(id);
					top.current?.focus();
				}}
			/>
			{agreement ? (
				<div className="together-columns">
					<AgendaCard agreement={agreement} />
					<div className="together-side">
						<AgreementCard agreement={agreement} />
						{sheets}
					</div>
				</div>
			) : (
				<>
					<Steps />
					{sheets}
				</>
			)}
		</div>
	);
}

/** On a sheet of one assessor there is nothing to compare. */
const OwnSheet = () => {
	const { review, words } = useSeen();
	return (
		<div className="page stack">
			<h1 tabIndex={-1}>{words.t("together.title")}</h1>
			<p>{words.t("together.ownSheet")}</p>
			<p>
				<Link className="button" to={paths.questions(review.id)}>
					{words.t("sheet.toQuestions")}
				</Link>
			</p>
		</div>
	);
};
