import { counts, type JudgedSignOff } from "../../domain/milestone/judgeSignOffs.ts";
import { isLocked } from "../../domain/milestone/milestone.ts";
import { namesWithoutKey, type SignOffOutcome } from "../../domain/milestone/signOff.ts";
import { participantText } from "../../i18n/reportWords.ts";
import { byNameText, signOffProgressText, signOffStateText } from "../../i18n/signOffWords.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { inOrder } from "../../ui/inOrder.ts";
import { useWords } from "../../ui/seen.ts";
import { ValidityLine } from "../../ui/ValidityLine.tsx";
import type { OpenMilestone } from "./types.ts";

interface SignOffsCardProps {
	milestone: OpenMilestone;
	outcome: SignOffOutcome;
}

/** Where the sign-off stands, and everything that was said, the first first. */
export function SignOffsCard({ milestone: { sealed }, outcome: { state, progress, signOffs } }: SignOffsCardProps) {
	const words = useWords();
	const { t } = words;
	const byName = byNameText(namesWithoutKey({ state, signOffs }), words);
	const signed = signOffProgressText(progress, words);
	return (
		<section className="card stack" aria-labelledby="milestone-signoffs">
			<h2 id="milestone-signoffs">{t("signOff.title")}</h2>
			<div role="status">
				<p className="signoff-state" data-state={state.kind}>
					{signOffStateText(state, words)}
				</p>
				{signed && <p className="soft">{signed}</p>}
				{byName && <p>{byName}</p>}
			</div>
			{signOffs.length > 0 && (
				<ul className="signoff-list">
					{/* A forged list may hold an id twice. */}
					{inOrder(signOffs, (judged) => (
						<li>
							<GivenLine judged={judged} />
						</li>
					))}
				</ul>
			)}
			<p className="soft">{t(isLocked(sealed) ? "signOff.locked" : "signOff.willLock")}</p>
		</section>
	);
}

function GivenLine({ judged }: { judged: JudgedSignOff }) {
	const words = useWords();
	const { signOff, namesSeal, signature, validity } = judged;
	const { t, date } = words;
	const { name, role, participant, decision, comment, day } = signOff;
	const key = signOff.signature?.publicKey.x.slice(0, 8) ?? "";
	return (
		<>
			<p>
				<strong>{participantText({ id: participant, name, role, mustSign: false })}</strong>
			</p>
			<p>
				<span className="signoff-decision" data-decision={decision} data-counts={counts(validity)}>
					{t(`signOff.given.${decision}`)}
				</span>{" "}
				· {date(day)}
			</p>
			{comment && <p className="signoff-comment">{comment}</p>}
			<ul className="seal-checks">
				{!namesSeal && <CheckLine holds={false} text={t("signOff.otherSeal")} />}
				{signature !== "none" && <CheckLine holds={signature === "holds"} text={t(`signOff.signature.${signature}`, { key })} />}
				<ValidityLine validity={validity} />
			</ul>
		</>
	);
}
