import type { SampleText } from "./en.ts";

export const es: SampleText = {
  source: "Datos de ejemplo",
  directMessage: "Mensaje directo",
  reader: "lector",
  captions: [
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
  ],
  subjects: [
    "El pan de la semana",
    "Brunch del domingo: reserva mesa",
    "Una mirada detrás del horno",
    "Receta: sopa para días de lluvia",
  ],
  episodes: [
    "Por qué la masa madre es lenta",
    "La mañana de una panadera",
    "El café, del grano a la taza",
    "Qué hacer con el pan duro",
  ],
  praise: [
    "Los mejores cruasanes de la ciudad, ¡gracias!",
    "Gente encantadora y un pan maravilloso",
    "El brunch estaba delicioso",
  ],
  neutral: ["¿Abren los lunes?", "He pasado por delante esta mañana", "Se han mudado a la esquina de la plaza"],
  complaints: [
    "Media hora de espera, muy decepcionante",
    "El pan estaba duro, no estoy contenta",
    "Esta vez el trato fue malo",
  ],
};
