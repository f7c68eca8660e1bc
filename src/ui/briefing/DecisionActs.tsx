import { treatmentInForce } from "../../domain/review/decision.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { Button } from "../Button.tsx";
import { useWords } from "../seen.ts";
import { type Act, otherAct } from "./deciding.ts";
import "./decisions.css";
import type { DecisionLine } from "./useDecisions.ts";

interface DecisionActsProps {
	line: DecisionLine;
	onAct: (act: Act) => void;
}

/** Who owns the gap, and the two ways to decide about it. What is accepted needs no owner: only one that is named is shown. */
export function DecisionActs({ line: { decision, isDone }, onAct }: DecisionActsProps) {
	const { t, lens } = useWords();
	const gap = requirementTitle(decision.gap.namedBy, lens);
	const other = otherAct(decision.reason);
	const owner = decision.owner || t("briefing.owner.name");
	const isAccepted = isDone && treatmentInForce(decision.gap.decision) === "accept";
	return (
		<div className="decision-acts">
			{(decision.owner !== "" || !isAccepted) && (
				<Button
					className="decision-owner"
					data-empty={decision.owner === "" || undefined}
					data-act="owner"
					aria-label={t("briefing.owner.of", { gap, owner })}
					onClick={() => onAct("owner")}
				>
					<PersonMark />
					<span>{owner}</span>
				</Button>
			)}
			{isDone ? (
				<span className="decision-done">
					<span aria-hidden="true">✓</span> {t("briefing.decide.done")}
				</span>
			) : (
				<span className="decision-ways">
					{(["close", other] as const).map((act) => (
						<Button
							key={act}
							data-act={act === "close" ? "close" : "other"}
							aria-label={t("briefing.act.of", { act: t(`briefing.act.${act}`), gap })}
							onClick={() => onAct(act)}
						>
							{t(`briefing.act.${act}`)}
						</Button>
					))}
				</span>
			)}
		</div>
	);
}

const PersonMark = () => (
	<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.4">
		<circle cx="7" cy="4.2" r="2.7" />
		<path d="M1.8 13c.4-3 2.4-4.4 5.2-4.4s4.8 1.4 5.2 4.4" />
	</svg>
);
