import { useId, useMemo, useState } from "react";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { useDevice } from "../../ui/device.ts";
import { useSeen } from "../../ui/seen.ts";

/** The address of a question, onto the clipboard, or to be selected by hand where the browser refuses. */
export function CopyLink({ item }: { item: string }) {
	const { review, words } = useSeen();
	const device = useDevice();
	const { t } = words;
	const id = useId();
	const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
	const address = useMemo(() => device.addressOf(paths.question(review.id, item)), [device, review.id, item]);
	const copy = async () => {
		// The same words are told again only where they were gone.
		setOutcome(null);
		setOutcome((await device.copy(address)) ? "copied" : "refused");
	};
	return (
		<>
			<Button look="quiet" title={t("questions.copyLink")} aria-label={t("questions.copyLink")} onClick={copy}>
				<LinkMark />
			</Button>
			<span role="status" className="small soft questions-copied">
				{outcome === "copied" && t("questions.copied")}
			</span>
			{outcome === "refused" && (
				<div className="field questions-address">
					<label htmlFor={id}>{t("questions.copy.refused")}</label>
					<input
						id={id}
						className="input"
						readOnly
						// biome-ignore lint/a11y/noAutofocus: it comes up because it was asked for, with the text ready to be copied
						autoFocus
						value={address}
						onFocus={(event) => event.target.select()}
					/>
				</div>
			)}
		</>
	);
}

const LinkMark = () => (
	<svg className="questions-link-mark" viewBox="0 0 14 14" aria-hidden="true" fill="none" stroke="currentColor">
		<path
			d="M6 8a2.6 2.6 0 0 0 3.7 0l2-2A2.6 2.6 0 0 0 8 2.3l-1 1M8 6a2.6 2.6 0 0 0-3.7 0l-2 2A2.6 2.6 0 0 0 6 11.7l1-1"
			strokeWidth="1.3"
			strokeLinecap="round"
		/>
	</svg>
);
