import { isLocked } from "../../domain/milestone/milestone.ts";
import { signOffProgress, signOffState } from "../../domain/milestone/signOff.ts";
import type { Words } from "../../i18n/phrases.ts";
import { participantText } from "../../i18n/reportWords.ts";
import { signOffProgressText, signOffStateText } from "../../i18n/signOffWords.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";
import type { OpenMilestone } from "./types.ts";

type Checked = OpenMilestone["check"]["signOffs"][number];

/** Where the sign-off stands, and everything that was said, the first first. */
export function SignOffsCard({ milestone: { sealed, check }, words }: { milestone: OpenMilestone; words: Words }) {
	const { t } = words;
	const state = signOffState(sealed);
	const progress = signOffProgressText(signOffProgress(sealed), words);
	return (
		<section className="card stack" aria-labelledby="milestone-signoffs">
			<h2 id="milestone-signoffs">{t("signOff.title")}</h2>
			<div role="status">
				<p className="signoff-state" data-state={state.kind}>
					{signOffStateText(state, words)}
				</p>
				{progress && <p className="soft small">{progress}</p>}
			</div>
			{check.signOffs.length > 0 && (
				<ul className="signoff-list">
					{check.signOffs.map((checked) => (
						<li key={checked.signOff.id}>
							<GivenLine checked={checked} words={words} />
						</li>
					))}
				</ul>
			)}
			<p className="soft small">{t(isLocked(sealed) ? "signOff.locked" : "signOff.willLock")}</p>
		</section>
	);
}

function GivenLine({ checked: { signOff, namesSeal, signature }, words }: { checked: Checked; words: Words }) {
	const { t, date } = words;
	const { name, role, participant, decision, comment, day } = signOff;
	const key = signOff.signature?.publicKey.x.slice(0, 8) ?? "";
	return (
		<>
			<p>
				<strong>{participantText({ id: participant, name, role, mustSign: false })}</strong>
			</p>
			<p className="small">
				<span className="signoff-decision" data-decision={decision}>
					{t(`signOff.given.${decision}`)}
				</span>{" "}
				· {date(day)}
			</p>
			{comment && <p className="small signoff-comment">{comment}</p>}
			<ul className="seal-checks small">
				{!namesSeal && <CheckLine holds={false} text={t("signOff.otherSeal")} words={words} />}
				{signature !== "none" && (
					<CheckLine holds={signature === "holds"} text={t(`signOff.signature.${signature}`, { key })} words={words} />
				)}
			</ul>
		</>
	);
}
