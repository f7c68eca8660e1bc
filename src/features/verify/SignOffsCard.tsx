import { usePhrases } from "../../i18n/context.tsx";
import { participantText } from "../../i18n/reportWords.ts";
import type { ExportCheck } from "../../seal/checkExport.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";
import type { Verified } from "./types.ts";

/** Who decided what: whether it was on this very seal, and by which key. */
export function SignOffsCard({ verified: { check } }: { verified: Verified }) {
	const { t } = usePhrases();
	return (
		<section className="card stack" aria-labelledby="verify-signoffs">
			<h2 id="verify-signoffs">{t("signOff.title")}</h2>
			{check.signOffs.length === 0 ? (
				<p>{t("signOff.state.unsigned")}</p>
			) : (
				<ul className="verify-signoffs">
					{check.signOffs.map((checked) => (
						<Given key={checked.signOff.id} checked={checked} />
					))}
				</ul>
			)}
		</section>
	);
}

function Given({ checked: { signOff, namesSeal, signature } }: { checked: ExportCheck["signOffs"][number] }) {
	const words = usePhrases();
	const { t, date } = words;
	const { participant: id, name, role, decision, day, comment } = signOff;
	const key = signOff.signature?.publicKey.x;
	return (
		<li>
			<p>
				<strong>{participantText({ id, name, role, mustSign: false })}</strong>
			</p>
			<p className="small">
				{t(`signOff.given.${decision}`)} · {date(day)}
			</p>
			{comment && <p className="small verify-comment">{comment}</p>}
			<ul className="seal-checks small">
				<CheckLine holds={namesSeal} text={t(namesSeal ? "verify.namesSeal" : "signOff.otherSeal")} words={words} />
				<CheckLine
					holds={signature === "none" ? null : signature === "holds"}
					text={t(`verify.signature.${signature}`)}
					words={words}
				/>
			</ul>
			{key && (
				<p className="small soft">
					{t("sealed.key")}: <code className="verify-key">{key}</code>
				</p>
			)}
		</li>
	);
}
