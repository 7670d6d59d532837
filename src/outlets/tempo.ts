import type { Outlet } from './outlet.ts'

export const tempo = {
  id: 'tempo',
  name: 'Tempo.co',
  brands: [
    'Tempo',
    'Koran Tempo',
    'Majalah Tempo',
    'Tempo Interaktif',
    'Tempo Interactive',
    'Tempo News Room',
    'INFO TEMPO',
  ],
  domains: ['tempo.co', 'tempointeraktif.com', 'tempointeractive.com'],
  group: 'Tempo Media Group',
} as const satisfies Outlet
