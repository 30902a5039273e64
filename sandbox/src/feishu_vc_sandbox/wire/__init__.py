"""HTTP: requests and answers as plain values, and the server that carries them."""
