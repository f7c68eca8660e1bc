import type { ButtonHTMLAttributes, ReactNode } from "react";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
	look?: "primary" | "soft" | "plain" | "quiet" | "danger";
	children: ReactNode;
}

/** A button that never submits by accident. */
export function Button({ look = "plain", className = "", type = "button", ...rest }: ButtonProps) {
	return <button {...rest} type={type} className={`button ${className}`} data-look={look} />;
}
