import { usePhrases } from "../../i18n/context.tsx";

/** A link out of the app. It opens beside the review and tells the other side nothing. */
export function ExternalLink({ url, label }: { url: string; label: string }) {
	const { t } = usePhrases();
	return (
		<a href={url} target="_blank" rel="noopener noreferrer">
			{label}
			<span aria-hidden="true"> ↗</span>
			<span className="visually-hidden"> ({t("questions.links.new")})</span>
		</a>
	);
}
