import type { ReactNode } from "react";
import { useLocation, useNavigate } from "react-router";
import { Link } from "../Link.tsx";
import type { CameFrom } from "./cameFrom.ts";

interface BriefingLinkProps {
	to: string;
	className: string;
	look?: "primary";
	children: ReactNode;
}

/** Opens the briefing for a room, which then leads back to this very place. */
export function BriefingLink({ to, className, look, children }: BriefingLinkProps) {
	const { pathname, search } = useLocation();
	const navigate = useNavigate();
	return (
		<Link
			className={className}
			data-look={look}
			to={to}
			onClick={(event) => {
				// Into another tab or window nobody comes back from here.
				if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
				event.preventDefault();
				navigate(to, { state: { from: `${pathname}${search}`, top: window.scrollY } satisfies CameFrom });
			}}
		>
			{children}
		</Link>
	);
}
