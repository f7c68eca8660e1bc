import { memo, type ReactNode, useRef } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { languages, spoken } from "../i18n/languages.ts";
import { paths } from "../paths.ts";
import { useSettings } from "../store/settings.ts";
import { Link } from "../ui/Link.tsx";

/** What stands in the header besides, set before the app is drawn: the button of the lock, on a device that has one. */
export const besides: { tool?: ReactNode } = {};

interface ShellProps {
	/** The name of the open review, and the way to its screens. */
	tabs?: ReactNode;
	/** What can be done with the open review from every screen. */
	tools?: ReactNode;
	children: ReactNode;
}

/** Header and the main region that every screen stands in. */
export function Shell({ tabs, tools, children }: ShellProps) {
	const { t } = usePhrases();
	const main = useRef<HTMLElement>(null);
	return (
		<>
			<button type="button" className="skip" onClick={() => main.current?.focus()}>
				{t("app.skip")}
			</button>
			<header className="app-header">
				<div className="app-bar" data-review={tabs !== undefined}>
					<Link className="app-brand" to={paths.home} aria-label={`${t("app.name")} – ${t("nav.reviews")}`}>
						<PlumbMark />
						<span>{t("app.name")}</span>
					</Link>
					{tabs}
					<div className="app-tools">
						{tools}
						<SteadyEverywhere />
					</div>
				</div>
			</header>
			<main id="main" ref={main} tabIndex={-1}>
				{children}
			</main>
		</>
	);
}

/** An edit leaves them as they are. */
const SteadyEverywhere = memo(Everywhere);

/** What every screen has at the end of its header. */
function Everywhere() {
	const { t } = usePhrases();
	return (
		<>
			<LanguageSwitch />
			{besides.tool}
			<Link className="button app-settings" to={paths.help()} aria-label={t("nav.help")} title={t("nav.help")}>
				<span aria-hidden="true">?</span>
			</Link>
			<Link className="button app-settings" to={paths.settings} aria-label={t("nav.settings")} title={t("nav.settings")}>
				<Gear />
			</Link>
		</>
	);
}

function LanguageSwitch() {
	const { t } = usePhrases();
	const language = useSettings((settings) => settings.language);
	const change = useSettings((settings) => settings.change);
	return (
		<select
			className="app-select"
			aria-label={t("app.language")}
			value={language}
			onChange={(event) => {
				const chosen = languages.find((candidate) => candidate === event.target.value);
				if (chosen) change({ language: chosen });
			}}
		>
			{languages.map((id) => (
				<option key={id} value={id} lang={id} aria-label={spoken(id).name}>
					{id.toUpperCase()}
				</option>
			))}
		</select>
	);
}

const Gear = () => (
	<svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor">
		<circle cx="12" cy="12" r="5.75" strokeWidth="3.5" />
		<path
			d="M12 1.5v4M12 18.5v4M1.5 12h4M18.5 12h4M4.6 4.6l2.8 2.8M16.6 16.6l2.8 2.8M4.6 19.4l2.8-2.8M16.6 7.4l2.8-2.8"
			strokeWidth="3.5"
		/>
	</svg>
);

const PlumbMark = () => (
	<svg width="18" height="28" viewBox="0 0 18 28" aria-hidden="true">
		<path d="M9 1v16" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
		<path d="M4 16h10L9 27z" fill="currentColor" />
	</svg>
);
