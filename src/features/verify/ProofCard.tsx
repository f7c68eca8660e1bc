import { usePhrases } from "../../i18n/context.tsx";

const parts = ["seal", "author", "signature", "text"] as const;

/** In plain words: what a seal proves, and what it does not. */
export function ProofCard() {
	const { t } = usePhrases();
	return (
		<section className="card stack" aria-labelledby="verify-proof">
			<h2 id="verify-proof">{t("verify.proof")}</h2>
			<dl className="verify-proof">
				{parts.map((part) => (
					<div key={part}>
						<dt>{t(`verify.proof.${part}`)}</dt>
						<dd>{t(`verify.proof.${part}.text`)}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
