import type { JudgedSignOff } from "../../domain/milestone/judgeSignOffs.ts";
import type { SignOff } from "../../domain/milestone/milestone.ts";
import { isApproved, namesWithoutKey } from "../../domain/milestone/signOff.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { participantText } from "../../i18n/reportWords.ts";
import { byNameText, signOffProgressText, signOffStateText } from "../../i18n/signOffWords.ts";
import { outcomeOfInspected, verdictOf } from "../../seal/verdict.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { inOrder } from "../../ui/inOrder.ts";
import { ValidityLine } from "../../ui/ValidityLine.tsx";
import type { Verified } from "./types.ts";

/** Where the sign-off stands, and who decided what: whether it was on this very seal, by which key, and whether it counts. */
export function SignOffsCard({ verified }: { verified: Verified }) {
	const words = usePhrases();
	const { t } = words;
	const outcome = outcomeOfInspected(verified);
	const { state, progress, signOffs } = outcome;
	const isBroken = verdictOf(verified) === "broken";
	const byName = isBroken ? "" : byNameText(namesWithoutKey(outcome), words);
	const signed = signOffProgressText(progress, words);
	return (
		<section className="card stack" aria-labelledby="verify-signoffs">
			<h2 id="verify-signoffs">{t("signOff.title")}</h2>
			<p>
				<strong>{isApproved(state) && isBroken ? t("verify.noApproval") : signOffStateText(state, words)}</strong>
				{signed && <span>{` · ${signed}`}</span>}
			</p>
			<p className="soft">{t("verify.asSaid")}</p>
			{byName && <p>{byName}</p>}
			{verified.missing.length > 0 && <Missing signOffs={verified.missing} />}
			{signOffs.length > 0 && (
				<ul className="verify-signoffs">
					{/* A forged list may hold an id twice. */}
					{inOrder(signOffs, (judged) => (
						<Given judged={judged} sealHolds={verified.check.sealHolds} />
					))}
				</ul>
			)}
		</section>
	);
}

/** What this device knows and the file does not say: that it is older, or that somebody left it out. */
function Missing({ signOffs }: { signOffs: SignOff[] }) {
	const { t, list, date } = usePhrases();
	const said = signOffs.map(({ name, decision, day }) => `${name} (${t(`signOff.given.${decision}`)}, ${date(day)})`);
	return (
		<ul className="seal-checks">
			<CheckLine holds={false} text={t("verify.missing", { n: signOffs.length, said: list(said) })} />
		</ul>
	);
}

interface SignatureProps extends Pick<GivenProps, "sealHolds"> {
	signature: JudgedSignOff["signature"];
	name: string;
}

/** Whether it was signed, and that a key says nothing of its owner. */
function Signature({ signature, sealHolds, name }: SignatureProps) {
	const { t } = usePhrases();
	if (signature !== "holds")
		return <CheckLine holds={signature === "none" ? null : false} text={t(`verify.signature.${signature}`)} />;
	if (!sealHolds) return <CheckLine holds={null} text={t("verify.signature.holds.brokenSeal")} />;
	return (
		<>
			<CheckLine holds text={t("verify.signature.holds")} />
			<CheckLine holds={null} text={t("verify.signature.whose", { name })} />
		</>
	);
}

interface GivenProps {
	judged: JudgedSignOff;
	/** Whether the data fit the seal that stands in the file. */
	sealHolds: boolean;
}

function Given({ judged: { signOff, namesSeal, signature, validity }, sealHolds }: GivenProps) {
	const { t, date } = usePhrases();
	const { participant: id, name, role, decision, day, comment } = signOff;
	const key = signOff.signature?.publicKey.x;
	const sealText = !namesSeal ? "signOff.otherSeal" : sealHolds ? "verify.namesSeal" : "verify.namesBrokenSeal";
	return (
		<li>
			<p>
				<strong>{participantText({ id, name, role, mustSign: false })}</strong>
			</p>
			<p>
				{t(`signOff.given.${decision}`)} · {date(day)}
			</p>
			{comment && <p className="verify-comment">{comment}</p>}
			<ul className="seal-checks">
				<CheckLine holds={namesSeal && sealHolds} text={t(sealText)} />
				<Signature signature={signature} sealHolds={sealHolds} name={name} />
				<ValidityLine validity={validity} />
			</ul>
			{key && (
				<p className="soft">
					{t("sealed.key")}: <code className="verify-key">{key}</code>
				</p>
			)}
		</li>
	);
}
