import './tokens.css';
import './base.css';

export * from './button.tsx';
export * from './choice.tsx';
export * from './dialog.tsx';
export * from './field.tsx';
export * from './i18n/index.ts';
export * from './icons.tsx';
export * from './leaving.ts';
export * from './surface.tsx';
export * from './switch.tsx';
export * from './tabs.tsx';
export * from './toast.tsx';
export * from './tooltip.tsx';
