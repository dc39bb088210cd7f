app-name = Deguchi
