import type { SampleText } from "./en.ts";

export const es: SampleText = [
  "Novedad en la carta: crema de calabaza con un toque crujiente 🎃",
  "Detrás de la barra a las seis de la mañana",
  "Nuestra panadera explica por qué la masa madre tarda dos días",
  "Vuelve el brunch del domingo. ¿Con quién vienes?",
  "Tres formas de aprovechar el pan de ayer",
  "Hemos plantado un huerto de hierbas en la azotea 🌿",
  "Tus preguntas sobre la leche de avena, respondidas",
  "Una taza muy pequeña para un café muy fuerte ☕",
  "Conoce a Noor, que tuesta cada grano",
  "Últimas plazas para la cata del viernes",
  "Así se ven 400 cruasanes juntos",
  "Día de lluvia, sopa caliente y mesa junto a la ventana",
];
