import type { PolicyCheck, Proof } from "../../domain/lens/checks.ts";
import type { Words } from "../../i18n/phrases.ts";

interface PolicyLineProps {
	policy: PolicyCheck;
	/** What it shows about a recommendation; null where nothing is said. */
	proves: Proof | null;
	words: Words;
}

/** A policy check: what it looks at, which edition names it, how far it can be trusted. */
export function PolicyLine({ policy: { id, edition, release }, proves, words: { t, lens } }: PolicyLineProps) {
	const text = lens.policies[id];
	const marks = [t(`policy.edition.${edition}`), release === "preview" && t("policy.preview"), proves && t(`proof.${proves}`)];
	return (
		<>
			{text?.title ?? id}
			<span className="small soft questions-line">{marks.filter(Boolean).join(" · ")}</span>
			{text?.caveat && <span className="small questions-line">{text.caveat}</span>}
		</>
	);
}
