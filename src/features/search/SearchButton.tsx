import { usePhrases } from "../../i18n/context.tsx";
import "./searchButton.css";

/** Opens the search of the review. */
export function SearchButton({ onOpen }: { onOpen: () => void }) {
	const { t } = usePhrases();
	return (
		<button
			type="button"
			className="button search-button"
			aria-label={t("search.open")}
			aria-keyshortcuts="/"
			aria-haspopup="dialog"
			title={`${t("search.open")} (/)`}
			onClick={onOpen}
		>
			<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
				<circle cx="7.5" cy="7.5" r="5" fill="none" stroke="currentColor" strokeWidth="1.75" />
				<path d="m11.5 11.5 4 4" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
			</svg>
		</button>
	);
}
