import { useRef } from "react";
import { withAnswer, withStatus } from "../../domain/review/changes.ts";
import type { Status } from "../../domain/review/review.ts";
import { requirementTitle, statusText } from "../../i18n/reportWords.ts";
import { dissentText } from "../../i18n/togetherWords.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { TextArea } from "../../ui/fields.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { useWords } from "../../ui/seen.ts";
import type { Point } from "./agendaRows.ts";

const statuses: Status[] = ["missing", "partial", "inPlace", "notApplicable", "unknown"];

/** The review's own word on a requirement, set by hand, and the dissent that stays. */
export function ConsensusForm({ point }: { point: Point }) {
	const words = useWords();
	const edit = useEdit();
	const { t } = words;
	const { requirement, answer } = point;
	const form = useRef<HTMLElement>(null);
	const heading = `consensus-${requirement.id}`;
	const byHand = requirement.reason === "byHand";
	const unset = () => {
		form.current?.querySelector<HTMLElement>("input:checked")?.focus();
		const ids = [requirement.id, ...requirement.rows];
		edit((review) => ids.reduce((changed, id) => withStatus(changed, id, null), review));
	};
	return (
		<section className="stack" aria-labelledby={heading} ref={form}>
			<h3 id={heading}>{t("together.consensus")}</h3>
			<div className="row">
				<Segmented
					label={t("together.consensus")}
					labelledBy={heading}
					value={requirement.status}
					options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
					onChange={(status) => edit((review) => withStatus(review, requirement.id, status))}
					look={byHand ? "chosen" : "suggested"}
				/>
				{byHand && (
					<Button look="quiet" className="small" onClick={unset}>
						{t("questions.backToSuggested")}
					</Button>
				)}
			</div>
			<p className="soft" role="status">
				{statusText(requirement, words)}
			</p>
			<Proposal point={point} onKept={() => form.current?.querySelector<HTMLElement>("textarea")?.focus()} />
			<TextArea
				label={t("questions.notes.dissent")}
				hint={point.sharesQuestion ? t("together.dissent.shared") : undefined}
				rows={2}
				value={answer.dissent}
				onChange={(dissent) => edit((review) => withAnswer(review, requirement.item, { dissent }), `${requirement.item}.dissent`)}
			/>
		</section>
	);
}

interface ProposalProps {
	point: Point;
	onKept: () => void;
}

/** Whoever said otherwise is proposed as dissent: kept below what is written already, and only when somebody asks for it. */
function Proposal({ point, onKept }: ProposalProps) {
	const edit = useEdit();
	const words = useWords();
	const { requirement, answer, sharesQuestion, others } = point;
	if (others.length === 0) return null;
	const who = dissentText(others, words);
	const line = sharesQuestion ? `${requirementTitle(requirement.namedBy, words.lens)} – ${who}` : who;
	if (answer.dissent.includes(line)) return null;
	const keep = () => {
		const dissent = [answer.dissent.trimEnd(), line].filter((text) => text !== "").join("\n");
		onKept();
		edit((review) => withAnswer(review, requirement.item, { dissent }));
	};
	return (
		<div className="together-proposal">
			<p>{words.t("together.dissent.who", { who })}</p>
			<Button className="small" onClick={keep}>
				{words.t("together.dissent.keep")}
			</Button>
		</div>
	);
}
